import type { LanguageWords } from './language-words.ts';

/** Spanish. */
export const es: LanguageWords = {
  code: 'es',
  frequent: 'y de la el los las en con para del una por experiencia formación habilidades idiomas',
  documentTitles:
    'hoja de vida|currículum|currículum vitae|curriculum vitae|currículo|cv|carta de presentación|resumen curricular|síntesis curricular|mi currículum|curriculo vitae|currículum europass',
  headings: {
    contact:
      'contacto|datos personales|datos de contacto|información personal|información de contacto|perfiles|redes sociales|enlaces|contáctame|sobre contacto|contactos|datos|información|datos generales|mis datos|datos de identificación|ficha personal|contacta conmigo|información general|identificación|antecedentes personales',
    summary:
      'perfil|resumen|sobre mí|perfil profesional|acerca de mí|objetivo|objetivo profesional|resumen profesional|presentación|extracto|quién soy|perfil personal|sobre mi|acerca de mi|quien soy|objetivos|descripción|descripción personal|descripción profesional|perfil laboral|objetivo laboral|perfil ocupacional|objetivo general|presentacion|sumario',
    experience:
      'experiencia laboral|experiencia profesional|experiencia|experiencias|historial laboral|trayectoria profesional|trayectoria|experiencia de trabajo|empleo|trayectoria laboral|historial profesional|experiencia en el sector|prácticas|experiencia docente|experiencia investigadora|experiencias laborales|experiencias profesionales|actividad profesional|antecedentes laborales|historia laboral|experiencia laboral y profesional|vida laboral|empleos|experiencia profesional y laboral|trabajos|trabajo|experiencias de trabajo|actividad laboral|prácticas profesionales|experiencia previa|cargos desempeñados|historial de trabajo|historial de empleo|historia profesional|experiencia relevante|experiencia profesional relevante|desempeño laboral|puestos desempeñados|experiencia de investigación|referencias de trabajo|trayectoria académica y profesional',
    education:
      'formación|educación|formación académica|estudios|educación y formación|formación reglada|títulos|certificaciones|cursos|formación complementaria|certificados|historial académico|formación profesional|preparación académica|titulación|formación y estudios|datos académicos|estudios realizados|antecedentes académicos|formación profesional y académica|escolaridad|formación universitaria|cursos y seminarios|cursos y talleres|cursos realizados|estudios académicos|información académica|nivel de estudios|grado académico|cursos y certificaciones|certificaciones y cursos|diplomas|otros cursos|otros estudios|otra formación|formación academica|educación formal|perfil académico|estudios superiores|estudios secundarios|capacitación|capacitaciones|perfeccionamiento|formacion|formacion academica|educacion|formación no reglada|preparación|cursos complementarios|títulos académicos|seminarios|licencias y certificaciones',
    skills:
      'habilidades|competencias|aptitudes|conocimientos|destrezas|informática|competencias profesionales|conocimientos técnicos|habilidades técnicas|capacidades|conocimientos informáticos|habilidades y competencias|competencias clave|fortalezas|otros conocimientos|conocimientos y habilidades|competencias digitales|competencias personales|tecnologías|competencias técnicas|herramientas|software|cualidades|destrezas y habilidades|habilidades blandas|conocimientos adicionales|aptitudes y habilidades|habilidades personales|áreas de conocimiento|capacidades y competencias personales|aptitudes profesionales|habilidades sociales|conocimientos de informática|habilidades y destrezas|competencia digital|skills|lenguajes de programación|aptitudes personales|programas|computación|ofimática',
    languages:
      'idiomas|lenguas|lenguajes|conocimiento de idiomas|competencias lingüísticas|idioma|lengua materna|otros idiomas|lenguas extranjeras|idiomas extranjeros|competencia lingüística|lenguas maternas|lengua(s) materna(s)|otro(s) idioma(s)',
    projects:
      'proyectos|publicaciones|proyectos personales|proyectos destacados|portafolio|patentes|investigación|proyectos académicos|proyectos realizados|portfolio|ponencias|publicaciones científicas|proyecto|artículos|libros|congresos|trabajos realizados',
    references:
      'referencias|recomendaciones|referencias personales|referencias profesionales|referencias laborales|referencia|referencias familiares|recomendación',
    other:
      'intereses|aficiones|voluntariado|premios|otros|información adicional|otros datos|reconocimientos|hobbies|logros|intereses personales|otros datos de interés|anexo|datos de interés|pasatiempos|otros méritos|méritos|información complementaria|actividades|otros datos relevantes|hobbies e intereses|aficiones e intereses|intereses y aficiones|distinciones|otras actividades|actividades extracurriculares|varios|reconocimientos y premios|becas|carnet de conducir|permiso de conducir|otra información|más información|anexos|premios y reconocimientos|logros y reconocimientos|becas y premios|información de interés|disponibilidad|tiempo libre',
  },
  labels: {
    name: 'nombre completo|nombre y apellidos|nombre(s) / apellido(s)|nombre / apellidos|apellidos y nombre|apellido(s) / nombre(s)|nombre|nombres y apellidos|apellidos y nombres|apellidos / nombre|apellidos, nombre|nombre y apellido|apellido y nombre|apellido(s), nombre(s)|apellido(s) nombre(s)',
    first: 'nombre de pila|nombres|nombre(s)|prenome',
    last: 'apellido|apellidos|apellido(s)|primer apellido',
    email:
      'correo|correo electrónico|correo(s) electrónico(s)|dirección de correo|e-mail|correo-e|dirección de correo electrónico|dirección electrónica|correo electronico|mail',
    mobile:
      'móvil|teléfono móvil|celular|telefono móvil|tel. móvil|tel. celular|teléfono celular|número de celular|cel|movil|núm. de celular|telefono celular|número celular',
    phone:
      'teléfono|teléfonos|teléfono(s)|tlf|tfno|telefono|número de teléfono|tel|telf|teléfono de contacto|teléfono fijo|teléf|nº de teléfono|telefonos|tlfno|tfn|teléfono particular|teléfono personal|fono|telefono de contacto|número de contacto',
    address:
      'dirección|dirección postal|domicilio|residencia|lugar de residencia|ubicación|localidad|dirección(es)|direcciones|dirección actual|domicilio actual|direccion|dirección particular|domicilio particular|dirección de domicilio|dirección domiciliaria|vivo en|lugar de domicilio|dirección residencia|ciudad de residencia',
    street: 'calle',
    zip: 'código postal|c.p',
    city: 'ciudad|población|municipio|ciudad/país|ciudad de residencia|ciudad actual|ciudad y estado|ciudad, estado|alcaldía|delegación o municipio|comuna|código postal y ciudad|cp y ciudad|código postal y población|municipio y estado|ciudad y país|ciudad, país',
    state: 'provincia|estado|departamento|comunidad autónoma',
    country: 'país',
    birth:
      'fecha de nacimiento|lugar de nacimiento|fecha y lugar de nacimiento|nacimiento|lugar y fecha de nacimiento|nacido|nacida|nacido en|fecha nacimiento|f. nacimiento|fecha nac|nacido el|nacida el',
    link: 'sitio web|portafolio|portafolio web|portafolio digital|página web|web personal|perfil de linkedin|página personal',
    ignored:
      'nacionalidad|sexo|estado civil|edad|carné de conducir|permiso de conducir|disponibilidad|dni|nie|asunto|fecha|cédula|cédula de identidad|rut|run|curp|rfc|c.i|ci|nif|número de cédula|documento de identidad|género|profesión|puesto|cargo|dni/nie|licencia de conducir|idiomas|carnet|vehículo|documento|tipo de documento|libreta militar|cédula de ciudadanía|c.c|nro. documento|nro de cédula|matrícula|religión|ocupación|carnet de conducir|carné|empleo deseado|familia profesional|tarjeta profesional|cuil|pasaporte',
  },
  placeholders:
    'tu|su|nombre|nombres|apellido|apellidos|empresa|puesto|cargo|título|trabajo|ciudad|dirección|país',
  homes: {
    current: 'dirección actual|domicilio actual|residencia actual|dirección de correspondencia',
    other:
      'dirección permanente|domicilio permanente|domicilio legal|domicilio fiscal|dirección familiar',
  },
  jobLabels: {
    company:
      'empresa|empleador|empleadora|nombre del empleador|nombre de la empresa|nombre y dirección del empleador|compañía|organización|institución|entidad|centro de trabajo|nombre de la institución|nombre y dirección de la empresa o empleador|nombre y dirección de la empresa|nombre de la empresa o empleador',
    title:
      'puesto|cargo|profesión o cargo desempeñado|ocupación|puesto de trabajo|cargo desempeñado|función|posición|categoría|puesto desempeñado|profesión|rol|función o puesto desempeñado|puesto ocupado|función desempeñada|ocupación o puesto|profesión o puesto desempeñado|puesto o cargo ocupado|puesto o cargo',
    period: 'período|periodo|fechas|fecha|duración|años|fechas (de – a)|tiempo',
  },
  told: {
    works:
      'trabajo|trabajé|he trabajado|soy|fui|me desempeño|me desempeñé|laboro|laboré|ocupo el cargo de|ocupo el puesto de',
    as: 'como',
    at: 'en la empresa|en|para',
  },
  present:
    'actualidad|actual|presente|hoy|actualmente|la actualidad|hasta la fecha|en curso|ahora|hasta hoy|fecha actual|hasta la actualidad|a la fecha|al presente|hasta el presente|la fecha|día de hoy|hasta ahora|vigente|el presente|cargo actual|a la actualidad|presente fecha|al día de hoy|hasta el momento|el día de hoy',
  since: 'desde|desde el|a partir de|desde hace',
  until: 'a|al|hasta|hasta el|y|hasta la',
  months:
    '1:enero|1:ene|2:febrero|2:feb|3:marzo|3:mar|4:abril|4:abr|5:mayo|5:may|6:junio|6:jun|7:julio|7:jul|8:agosto|8:ago|9:septiembre|9:sept|9:set|9:setiembre|10:octubre|10:oct|11:noviembre|11:nov|12:diciembre|12:dic',
  sideJobs:
    'voluntari|freelance|autónom|por cuenta propia|independiente|medio tiempo|media jornada|tiempo parcial|miembro del consejo|miembro de la junta|proyecto personal|proyecto propio',
  titles:
    'director|directora|gerente|jefe|jefa|responsable|ingeniero|ingeniera|desarrollador|desarrolladora|técnico|técnica|asistente|administrativo|administrativa|auxiliar|contable|contador|contadora|enfermero|enfermera|comercial|vendedor|vendedora|consultor|consultora|secretario|secretaria|asesor|asesora|profesor|profesora|maestro|maestra|docente|formador|formadora|analista|arquitecto|arquitecta|diseñador|diseñadora|redactor|redactora|becario|becaria|practicante|prácticas|aprendiz|operario|operaria|operador|operadora|cocinero|cocinera|camarero|camarera|médico|médica|abogado|abogada|comprador|compradora|auditor|auditora|coordinador|coordinadora|educador|educadora|cajero|cajera|mozo|conductor|conductora|electricista|mecánico|mecánica|farmacéutico|psicólogo|psicóloga|investigador|investigadora|encargado|encargada|dependiente|dependienta|repartidor|supervisor|supervisora|programador|programadora|periodista|traductor|traductora|trabajador|trabajadora|especialista|ejecutivo|ejecutiva|agente|subdirector|socio|recepcionista|almacén|almacenero|jefe de|logístico|fisioterapeuta|gestor|gestora',
  employers:
    'grupo|banco|seguros|hospital|clínica|universidad|escuela|colegio|instituto|agencia|empresa|ayuntamiento|ministerio|industrias|servicios|construcciones|transportes|energía|alimentación|ingeniería|consultoría|logística|farmacia|restaurante|hotel|asociación|fundación|laboratorios|editorial|hermanos|e hijos|centro|junta de|generalitat|residencia|sistemas|tecnologías|soluciones|comercial|supermercados',
};
