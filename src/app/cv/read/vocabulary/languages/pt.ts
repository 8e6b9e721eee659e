import type { LanguageWords } from './language-words.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  code: 'pt',
  frequent: 'e de o a os as em com para do da uma por experiência formação competências idiomas',
  documentTitles:
    'currículo|currículo vitae|curriculum vitae|curriculum|currículo europass|curriculum lattes|currículo lattes|meu currículo|cv|currículo profissional|carta de apresentação',
  headings: {
    contact:
      'contato|contatos|dados pessoais|informações pessoais|informação pessoal|informações de contato|contacto|contactos|dados de contato|perfis|redes sociais|informações de contacto|dados de contacto|informações|dados cadastrais|links|contatos e redes|informação de contacto|dados|dados pessoais e contato|informações gerais',
    summary:
      'resumo|sobre mim|perfil|perfil profissional|resumo profissional|objetivo|objetivo profissional|apresentação|sobre|síntese|resumo de qualificações|perfil pessoal|objetivos|quem sou|resumo das qualificações|sumário|área de interesse|objetivo de carreira|apresentação pessoal|qualificações profissionais|acerca de mim|síntese profissional',
    experience:
      'experiência profissional|experiências profissionais|experiência|experiências|histórico profissional|trajetória profissional|carreira|experiência de trabalho|percurso profissional|atividade profissional|histórico de trabalho|emprego|estágios|atuação profissional|vivência profissional|histórico de experiência|atividades profissionais|vínculos profissionais|empregos|experiência acadêmica e profissional|experiencia profissional|experiência laboral|experiência profissional relevante|experiencias profissionais|carreira profissional|experiência docente|últimas experiências|estágio|resumo da experiência|ocupação|histórico|experiência de investigação',
    education:
      'educação|formação|formação acadêmica|formação académica|escolaridade|estudos|cursos|certificações|formação complementar|cursos complementares|educação e formação|histórico acadêmico|certificados|qualificações|formação acadêmica/titulação|formação academica|formacao academica|formação profissional|formação e cursos|cursos e certificações|cursos extracurriculares|formação complementares|habilitações literárias|habilitações académicas|habilitações|certificados e cursos|cursos de aperfeiçoamento|cursos e formações|graduação|qualificação|formações|titulação|escolaridade e formação|licenças e certificados|certificações e cursos|cursos livres|educacao|qualificações académicas|formação escolar|cursos e seminários|percurso académico|qualificação profissional',
    skills:
      'competências|habilidades|conhecimentos|aptidões|habilidades técnicas|conhecimentos técnicos|habilidades e competências|informática|competências técnicas|qualificações técnicas|habilidades e conhecimentos|conhecimentos de informática|conhecimento técnico|competências pessoais|aptidões e competências pessoais|competências digitais|tecnologias|ferramentas|competências informáticas|principais competências|outras competências|competências de comunicação|competências profissionais|competências de organização|competência digital|qualidades|soft skills|conhecimentos específicos|habilidades pessoais|skills|competências chave|linguagens|capacidades',
    languages:
      'idiomas|línguas|línguas estrangeiras|competências linguísticas|idioma|língua materna|outras línguas|línguas e competências|idiomas estrangeiros|línguas faladas|competência linguística|língua(s) materna(s)|outra(s) língua(s)',
    projects:
      'projetos|publicações|projetos pessoais|patentes|projeto|produção científica|artigos publicados|portfólio|projetos acadêmicos|projectos|pesquisa|projetos de pesquisa|investigação|produções|palestras|congressos',
    references:
      'referências|recomendações|referências profissionais|referências pessoais|referência|contatos de referência|cartas de recomendação',
    other:
      'interesses|passatempos|voluntariado|prêmios|prémios|outros|informações adicionais|hobbies|conquistas|interesses pessoais|atividades complementares|anexo|informações complementares|trabalho voluntário|hobby|hobbies e interesses|atividades extracurriculares|outras informações|disponibilidade|prêmios e títulos|informação adicional|carta de condução|anexos|atividades|cidadania|interesses e hobbies|distinções|áreas de atuação|prémios e distinções|extras|observações|carta(s) de condução|actividades|tempos livres|outras atividades',
  },
  labels: {
    name: 'nome completo|nome(s) próprio(s) / apelido(s)|apelido(s) / nome(s) próprio(s)|nome|nome e apelido|nome e sobrenome|nome social|apelido(s) nome(s) próprio(s)',
    first: 'primeiro nome|nome próprio|nome(s) próprio(s)',
    last: 'sobrenome|apelido|apelidos|apelido(s)',
    email:
      'correio eletrónico|correio eletrônico|endereço de e-mail|endereço eletrônico|e-mail|correio electrónico|endereço de correio eletrónico|mail',
    mobile:
      'telemóvel|celular|tel. celular|telefone celular|cel|telefone móvel|número de telemóvel|celular/whatsapp|fone celular',
    phone:
      'telefone|telefones|telefone(s)|fone|tel|contato|contacto telefónico|telefone residencial|telefone para contato|número de telefone|fone residencial|telefone de contato|contacto|contactos|tels|telefone fixo|telefone/whatsapp',
    address:
      'endereço|morada|residência|localização|endereço(s)|morada(s)|endereço residencial|endereço completo|reside em|domicílio|endereco|endereço profissional|local de residência|cidade natal|end',
    street: 'rua|logradouro',
    zip: 'cep|código postal|cód. postal',
    city: 'cidade|bairro/cidade|município|concelho|localidade|cidade, estado|cidade e estado|cidade uf|município uf|código postal e localidade|cidade de residência|cidade, país',
    state: 'estado|distrito|uf',
    country: 'país',
    birth:
      'data de nascimento|local de nascimento|naturalidade|nascimento|data e local de nascimento|nascido em|nascida em|nascido a|data nascimento|dt. nascimento|dt nascimento|data/local de nascimento|nascido|nascida',
    link: 'página pessoal|site|página web|sítio web|perfil do linkedin',
    ignored:
      'nacionalidade|sexo|estado civil|idade|carta de condução|cnh|cpf|rg|data|gênero|género|profissão|cargo|bi|nif|cartão de cidadão|filiação|nº de identificação|habilitação|identidade|assunto|disponibilidade|carteira de motorista|pis|ctps|título de eleitor|nome do pai|nome da mãe|pretensão salarial|bilhete de identidade|área profissional|emprego desejado|área de atuação|filhos|carta|passaporte|raça|nome em citações bibliográficas',
  },
  placeholders: 'seu|sobrenome|apelido|empresa|cargo|função|cidade|endereço|completo',
  homes: {
    current: 'endereço atual|morada atual|residência atual|endereço de correspondência',
    other:
      'endereço permanente|morada permanente|morada fiscal|endereço de origem|residência permanente',
  },
  jobLabels: {
    company:
      'empresa|empregador|empregadora|nome do empregador|nome da empresa|instituição|entidade patronal|organização|entidade|nome e endereço do empregador|companhia|nome e morada do empregador|nome e endereço da empresa|nome e morada da empresa',
    title:
      'cargo|função|posição|profissão|função ou cargo ocupado|ocupação|cargo ocupado|posto|título|profissão ou cargo ocupado|função ou posição ocupada|profissão ou função',
    period: 'período|datas|data|duração|datas (de – até)|de|tempo|anos',
  },
  told: {
    works: 'trabalho|trabalhei|atuo|atuei|sou|fui|exerço a função de|exerci a função de',
    as: 'como',
    at: 'na empresa|na|no|em|para a',
  },
  present:
    'atual|presente|atualmente|hoje|até o momento|momento|o momento|até ao presente|atualidade|em curso|até hoje|agora|até à data|até à atualidade|o presente|até agora|data atual|actualmente|cursando|emprego atual|dias atuais|os dias atuais|o momento atual|em andamento|até a presente data|data presente|presente data|até ao momento|hoje em dia|dia de hoje|dias de hoje|até os dias atuais|até à presente data|ao presente|ao momento|atual emprego|até a data atual',
  since: 'desde|a partir de|início|desde o|iniciado em|início em',
  until: 'a|até|ate|ao|à|e|até ao|até a',
  months:
    '1:janeiro|1:jan|2:fevereiro|2:fev|3:março|3:mar|4:abril|4:abr|5:maio|5:mai|6:junho|6:jun|7:julho|7:jul|8:agosto|8:ago|9:setembro|9:set|10:outubro|10:out|11:novembro|11:nov|12:dezembro|12:dez',
  sideJobs:
    'voluntári|freelance|autônom|autónom|meio período|tempo parcial|membro do conselho|projeto pessoal|conta própria',
  titles:
    'diretor|diretora|gerente|chefe|responsável|engenheiro|engenheira|desenvolvedor|desenvolvedora|programador|programadora|técnico|técnica|assistente|auxiliar|administrativo|administrativa|contador|contadora|contabilista|enfermeiro|enfermeira|comercial|vendedor|vendedora|consultor|consultora|secretário|secretária|assessor|assessora|professor|professora|docente|formador|formadora|analista|arquiteto|arquiteta|designer|redator|redatora|estagiário|estagiária|estágio|aprendiz|operário|operador|operadora|cozinheiro|cozinheira|garçom|garçonete|médico|médica|advogado|advogada|comprador|auditor|coordenador|coordenadora|educador|caixa|motorista|eletricista|mecânico|farmacêutico|psicólogo|psicóloga|pesquisador|pesquisadora|encarregado|supervisor|supervisora|jornalista|tradutor|tradutora|especialista|sócio|representante|recepcionista|atendente|gestor|gestora|cientista|executivo|executiva|investigador|empregado',
  employers:
    'grupo|banco|seguros|hospital|clínica|universidade|escola|colégio|faculdade|instituto|agência|empresa|prefeitura|ministério|indústrias|indústria|serviços|construções|construtora|transportes|energia|alimentos|engenharia|consultoria|logística|farmácia|restaurante|associação|fundação|laboratório|editora|irmãos|filhos|comércio|câmara municipal|tecnologia|sistemas|soluções|varejo',
};
