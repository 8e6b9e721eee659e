import type { LanguageWords } from './language-words.ts';

/** Vietnamese. */
export const vi: LanguageWords = {
  code: 'vi',
  frequent:
    'và của là cho các với trong kinh nghiệm làm việc học kỹ năng hiện tại công ty tôi đại được',
  documentTitles:
    'sơ yếu lý lịch|lý lịch|hồ sơ xin việc|bản lý lịch|hồ sơ cá nhân|lý lịch cá nhân|sơ yếu lí lịch',
  headings: {
    contact:
      'thông tin cá nhân|thông tin liên hệ|liên hệ|liên lạc|thông tin|thông tin chung|thông tin cơ bản',
    summary:
      'mục tiêu nghề nghiệp|mục tiêu|giới thiệu|tóm tắt|giới thiệu bản thân|về tôi|tổng quan|mục tiêu công việc',
    experience:
      'kinh nghiệm làm việc|kinh nghiệm|quá trình làm việc|kinh nghiệm công việc|quá trình công tác|kinh nghiệm nghề nghiệp|lịch sử làm việc|kinh nghiệm chuyên môn',
    education:
      'học vấn|trình độ học vấn|giáo dục|bằng cấp|chứng chỉ|quá trình học tập|trình độ|đào tạo|khóa học|bằng cấp và chứng chỉ|trình độ chuyên môn|quá trình đào tạo|học tập|các khóa học',
    skills:
      'kỹ năng|kĩ năng|kỹ năng chuyên môn|kỹ năng mềm|năng lực|tin học|các kỹ năng|kỹ năng làm việc|kỹ năng tin học|điểm mạnh',
    languages: 'ngôn ngữ|ngoại ngữ|trình độ ngoại ngữ|tiếng anh',
    projects:
      'dự án|các dự án|công trình nghiên cứu|dự án cá nhân|dự án đã tham gia|sản phẩm|nghiên cứu khoa học',
    references: 'người tham chiếu|người giới thiệu|thông tin tham khảo|tham chiếu|tham khảo',
    other:
      'sở thích|hoạt động|giải thưởng|thành tích|thông tin thêm|hoạt động ngoại khóa|tình nguyện|danh hiệu và giải thưởng|hoạt động xã hội|thông tin khác|khen thưởng|tính cách|hoạt động tình nguyện',
  },
  labels: {
    name: 'họ và tên|họ tên|tên|họ & tên',
    first: 'tên riêng',
    last: 'họ',
    email: 'thư điện tử|email|địa chỉ email',
    mobile: 'di động|điện thoại di động|số di động|đtdđ|sđt di động',
    phone: 'điện thoại|số điện thoại|sđt|đt|đt liên hệ',
    address:
      'địa chỉ|địa chỉ liên hệ|nơi ở|chỗ ở hiện nay|nơi ở hiện tại|địa chỉ hiện tại|địa chỉ thường trú|hộ khẩu thường trú|thường trú|chỗ ở|nơi cư trú|địa chỉ tạm trú|tạm trú',
    city: 'thành phố|tỉnh/thành phố|tỉnh thành phố|thành phố, tỉnh',
    state: 'tỉnh',
    country: 'quốc gia',
    birth:
      'ngày sinh|nơi sinh|ngày tháng năm sinh|sinh ngày|năm sinh|quê quán|ngày, tháng, năm sinh|nguyên quán',
    link: 'trang web|trang cá nhân|liên kết',
    ignored:
      'quốc tịch|giới tính|tình trạng hôn nhân|hôn nhân|dân tộc|tôn giáo|cmnd|cccd|chiều cao|cân nặng|vị trí ứng tuyển|vị trí|chức vụ|số cmnd|tuổi',
  },
  homes: {
    current:
      'địa chỉ hiện tại|nơi ở hiện nay|nơi ở hiện tại|chỗ ở hiện nay|chỗ ở hiện tại|địa chỉ liên lạc|địa chỉ liên hệ|địa chỉ tạm trú',
    other: 'hộ khẩu thường trú|địa chỉ thường trú|thường trú',
  },
  jobLabels: {
    company:
      'công ty|tên công ty|nơi làm việc|đơn vị|cơ quan|đơn vị công tác|nhà tuyển dụng|tên đơn vị',
    title: 'vị trí|chức vụ|chức danh|vị trí công việc|vai trò|công việc',
    period: 'thời gian|thời gian làm việc|giai đoạn|ngày|năm',
  },
  present: 'hiện tại|nay|đến nay|hiện nay|bây giờ|đến hiện tại|đang làm|hôm nay|cho đến nay',
  since: 'từ|từ tháng|bắt đầu từ|kể từ',
  until: 'đến|tới|đến tháng',
  sideJobs: 'tình nguyện|bán thời gian|freelance|cộng tác viên',
  titles:
    'kỹ sư|quản lý|giám đốc|trưởng phòng|trưởng nhóm|nhân viên|giáo viên|giảng viên|bác sĩ|y tá|điều dưỡng|kế toán|luật sư|lập trình viên|thiết kế|chuyên viên|trợ lý|thư ký|thực tập sinh|phó phòng|phó giám đốc|tư vấn|biên tập viên|phóng viên|phiên dịch|nghiên cứu viên|tài xế|đầu bếp|công nhân|kỹ thuật viên|trình dược viên|cộng tác viên|kiểm toán|dược sĩ|kiến trúc sư|chuyên gia|trưởng bộ phận|gia sư|phục vụ|thu ngân|tổ trưởng',
  employers:
    'công ty|tập đoàn|ngân hàng|bệnh viện|đại học|trường|viện|tnhh|cổ phần|trung tâm|khách sạn|nhà hàng|nhà máy|sở|chi nhánh|cửa hàng|phòng khám',
};
