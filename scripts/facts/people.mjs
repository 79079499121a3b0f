// The usual newspaper form of a name | its other forms. All forms are one person's; a form after `=` is read in the data but is no alias,
// because it is too short or nobody's usual name.
const table = `
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah El-Sissi, Abdelfattah Elsisi
Abdelfattah al-Burhan | Abdel Fattah al-Burhan, Abdel-Fattah Burhan
Abdourahamane Tiani | Abdourahmane Tiani, Abdourahamane Tchiani, = Abdourahame Tiani
Abdrabbuh Mansour Hadi | Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi
Abdul Halim Mu'adzam Shah | = Abdul Halim of Kedah
Abdul Hamid Dbeibah | Abdulhamid Dbeibah, Abdul Hamid Dbeibeh, Abdulhamid Dbeibeh
Abdulla Aripov | Abdulla Nigmatovich Aripov
Abdullah bin Nasser Al Thani | = Abdullah bin Nasser bin Khalifa al Thani
Abdurrahim El-Keib | Abdurrahim el-Keib
Abdurrahman Wahid | Gus Dur
Abhisit Vejjajiva | Abhisit Wetchachiwa
Abiy Ahmed | Abiy Ahmed Ali
Ahmad Abdullah al-Sabah | Ahmad Abdullah al-Ahmad al-Sabah, = Ahmad Abdullah al-Ahmad al Sabah
Al Gore | Albert Gore
Alan García | = Alan Garcia Perez
Alassane Ouattara | Alassane Dramane Ouattara
Albert Pahimi Padacké | Albert Pahimi Padacke
Alberto Fujimori | = Alberto Kenyo Fujimori Fujimori
Alejandro Toledo | Alejandro Toledo Manrique
Alexander De Croo | Alexander de Croo
Alexander Lukashenko | Aleksandr Lukashenko, Alyaksandr Lukashenka, Aliaksandr Lukashenka, Alexander Lukashenka
Alexander Turchin | Alyaksandr Turchyn, Aleksandr Turchin
Alexander Van der Bellen | Alexander van der Bellen
Ali Bongo | Ali Bongo Ondimba
Ali Khamenei | Ayatollah Ali Khamenei, Ayatollah Khamenei
Ali Lamine Zeine | Ali Mahaman Lamine Zeine, = Cnsp Prime Minister Ali Mahaman Lamine Zeine
Alikhan Smailov | Alihan Smaiylov
Alistair Darling | Lord Darling
Álvaro Uribe | = Alvaro Uribe Velez
Amadou Sanogo | = Sanogo
Andrei Kobyakov | Andrey Kobyakov
Andrés Manuel López Obrador | AMLO, Andres Manuel Lopez-Obrador
Andrés Pastrana | Andres Pastrana Arango
Andrew Adonis | Lord Adonis
Andrew Lansley | Lord Lansley
António Guterres | Antonio Manuel Guterres
Antony Blinken | Tony Blinken, Anthony Blinken
Anutin Charnvirakul | Anutin Chanwirakun
Anwaar-ul-Haq Kakar | Anwaarul Haq Kakar
Arnoldo Alemán | = Arnoldo Aleman Lacayo
Ashton Carter | Ash Carter
Ayad Allawi | Iyad Allawi
Bah N'Daw | Bah Ndaw
Bart De Wever | Bart de Wever
Bassirou Diomaye Faye | Diomaye Faye
Beji Caid Essebsi | Béji Caïd Essebsi
Benigno Aquino III | Benigno Aquino, Noynoy Aquino
Benjamin Netanyahu | Binyamin Netanyahu, Benyamin Netanyahu, Bibi Netanyahu
Bernardo Arévalo | = Bernardo Arévalo de León
Bill Clinton | William Clinton, William J. Clinton
Bola Tinubu | Bola Ahmed Tinubu, Bola Ahmed Adekunle Tinubu
Boris Yeltsin | = Boris Nikolayevich Yel'Tsin
Bounnhang Vorachith | Bounnyang Vorachit, = Boungnang Volachit
Boyko Borissov | Boyko Borisov, Boiko Borissov
Brice Oligui Nguema | Brice Clotaire Oligui Nguema
Carlos Flores | = Carlos Roberto Flores Facusse
Chan Santokhi | Chandrikapersad Santokhi
Charlie Falconer | Lord Falconer, Lord Falconer of Thoroton
Choguel Maïga | Choguel Kokalla Maïga
Choummaly Sayasone | = Choummali Saignason
Chris Hipkins | Christopher Hipkins
Chris Smith | Lord Smith of Finsbury
Christopher Miller | Chris Miller, Christopher C. Miller
Chuan Leekpai | Chuan Likphai
Claudia Sheinbaum | Claudia Sheinbaum Pardo
Costas Simitis | Kostas Simitis, Konstantinos Simitis
Cristina Fernández de Kirchner | Cristina Kirchner, Cristina Fernández
Cyril Ramaphosa | Matamela Cyril Ramaphosa
Dang Thi Ngoc Thinh | Đặng Thị Ngọc Thịnh
Daniel Chapo | Daniel Francisco Chapo
Daniel Noboa | = Daniel Noboa Azin
Daniel Ortega | = Jose Daniel Ortega Saavedra
Daniel Smith | = Daniel Bennett Smith
Davíð Oddsson | David Oddsson
David A. Granger | David Granger
David Blunkett | Lord Blunkett
David Cameron | Lord Cameron, Lord Cameron of Chipping Norton
David Davies | = David TC Davies
Delcy Rodríguez | = Delcy Eloína Rodríguez Gómez
Denis Bećirović | Denis Becirovic
Denis Sassou Nguesso | Denis Sassou-Nguesso
Derry Irvine | Lord Irvine, Lord Irvine of Lairg
Des Browne | Lord Browne of Ladyton
Dick Cheney | Richard Cheney
Dina Boluarte | = Dina Ercilia Boluarte Zegarra
Dmitry Medvedev | Dmitri Medvedev, Dmitriy Medvedev
Donald Trump | Donald J. Trump
Droupadi Murmu | Draupadi Murmu
Ebrahim Raisi | Ebrahim Raeisi, Ibrahim Raisi
Ed Davey | Edward Davey
Ed Miliband | Edward Miliband
Edgars Rinkēvičs | Edgars Rinkevics
Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf
Emile Lahoud | Émile Lahoud, = Emile Lahud
Emmerson Mnangagwa | Emmerson Dambudzo Mnangagwa
Emomali Rahmon | Emomali Rahmonov, Imomali Rakhmon
Emperor Akihito | = Akihito
Emperor Naruhito | = Naruhito
Enrique Bolaños | = Enrique Bolanos Geyer
Estelle Morris | Baroness Morris of Yardley
Evariste Ndayishimiye | Évariste Ndayishimiye
Evika Siliņa | Evika Silina
Faustin-Archange Touadéra | Faustin Archange Touadéra
Félix Tshisekedi | Felix Antoine Tshisekedi
Ferdinand Marcos Jr. | Bongbong Marcos, Ferdinand Marcos Jr, = Ferdinand "BongBong" Marcos, Jr.
Fiame Naomi Mata'afa | Fiame Naomi Mataafa, Fiame Mata'afa
France-Albert René | = France Albert Rene
Francisco Flores | = Francisco Flores Pérez
Francisco Sagasti | = Francisco Rafael Sagasti Hochhausler
François Hollande | = French Coprince Francois Hollande
Galab Donev | Gulub Donev
Geoff Hoon | Geoffrey Hoon
George Papandreou | Giorgos Papandreou, Georgios Papandreou
George Vella | George William Vella
George W. Bush | George Bush, George W Bush, George Walker Bush
Gerhard Schröder | Gerhard Schroeder
Giorgi Margvelashvili | Giorgi Marghvilashvili
Girija Prasad Koirala | G. P. Koirala
Gjorge Ivanov | Gjorgje Ivanov
Glafcos Clerides | Glafkos Clerides
Goh Kun | Ko Kun
Gombojav Zandanshatar | Gombojavyn Zandanshatar, Zandanshatar Gombojav
Gordana Siljanovska-Davkova | Gordana Siljanovska
Grand Duke Guillaume | = Guillaume
Grand Duke Henri | = Henri, Grand Duke of Luxembourg
Grand Duke Jean | = Jean, Grand Duke of Luxembourg
Guillaume Soro | = Guillaume Kigbafori Soro
Guðni Jóhannesson | Guðni Th. Jóhannesson, Gudni Johannesson, Gudni Th. Johannesson
Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedow, Gurbanguly Berdimuhamedov
Gustavo Petro | = Gustavo Francisco Petro Urrego
Guy Scott | = Scott
Haider al-Abadi | Haidar al-Abadi
Haitham bin Tariq | Sultan Haitham, Haitham bin Tariq Al Said, = Haytham bin Tariq bin Taimur al-Said
Halla Tómasdóttir | Halla Tomasdottir
Hamad bin Isa Al Khalifa | King Hamad bin Isa Al Khalifa, = Hamad II of Bahrain
Hamad bin Khalifa Al Thani | Hamad bin Khalifa al Thani
Han Duck-soo | Han Duck Soo
Haris Silajdžić | = Cochairman of the Council of Ministers Haris Silajdzic
Hashim Thaçi | Hashim Thaci
Hassan Rouhani | Hassan Rohani
Hassanal Bolkiah | Sultan Hassanal Bolkiah
Helen Liddell | Baroness Liddell of Coatdyke
Henry Paulson | Hank Paulson
Herman Van Rompuy | Herman van Rompuy
Hery Rajaonarimampianina | = Hery Martial Rajaonarimampianina Rakotoarimana
Hibatullah Akhundzada | Haibatullah Akhundzada
Hillary Clinton | Hillary Rodham Clinton
Horst Köhler | Horst Koehler
Hosni Mubarak | Mohamed Hosni Mubarak
Hugo Chávez | Hugo Chávez Frías
Ian Khama | = Seretse Khama Ian Khama
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita
Ibrahim Mehlab | Ibrahim Mahlab, Ibrahim Mahleb
Ibrahim Traoré | Ibrahim Traore
Inga Ruginienė | Inga Ruginiene
Irakli Garibashvili | Irakli Gharibashvili
Irfaan Ali | Mohamed Irfaan Ali
Isaias Afwerki | Isaias Afewerki
Ismail Omar Guelleh | Ismaïl Omar Guelleh
Iván Duque | = Ivan Duque Marquez
Jaber al-Mubarak al-Sabah | Jaber al-Mubarak al-Hamad al-Sabah, = Jabir al-Mubarak al-Hamad al-Sabah
Jack Lew | Jacob Lew
Jacques Chirac | = French Coprince Jacques Chirac
Jacqui Smith | Baroness Smith of Malvern
Jakaya Kikwete | Jakaya Mrisho Kikwete
Jakov Milatović | Jakov Milatovic
James Mattis | Jim Mattis
James Michel | = James Alix Michel
Jan Peter Balkenende | Jan-Peter Balkenende
JD Vance | J.D. Vance, J. D. Vance
Jeffrey Bostic | = Jeffrey Davidson Bostic
Jeffrey Rosen | Jeffrey A. Rosen
Joe Biden | Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr.
Jóhanna Sigurðardóttir | Johanna Sigurdardottir
John Atta Mills | John Evans Atta Mills
John Bani | = Father John Bani
John Hutton | Lord Hutton of Furness
John Kelly | John F. Kelly
John Magufuli | John Pombe Magufuli
John Mahama | John Dramani Mahama
John Prescott | Lord Prescott
John Reid | Lord Reid of Cardowan
John Snow | John W. Snow
John Sullivan | John J. Sullivan
Joko Widodo | Jokowi
Jona Senilagakali | = Senagalakali
José Jerí | = José Enrique Jerí Oré
José Luis Rodríguez Zapatero | José Luis Zapatero
José Manuel Barroso | José Manuel Durão Barroso, Durão Barroso, Jose Manuel Durao Barroso
José Mujica | Pepe Mujica, Jose "Pepe" Mujica
José Raúl Mulino | = José Raúl Mulino Quintero
Juan Manuel Santos | = Juan Manuel Santos Calderon
Juan Orlando Hernández | = Juan Orlando Hernandez Alvarado
Junichiro Koizumi | Jun'ichirō Koizumi
Kamala Harris | Kamala D. Harris
Kamla Persad-Bissessar | = Kamla Susheila Persad-Bissessar
Karim Massimov | Karim Masimov, Karim Maksimov
Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev, Kassym-Zhomart Tokayev, = Kazymzhomart Tokayev
Keizo Obuchi | Keizō Obuchi
Kenneth Clarke | Ken Clarke
Khadga Prasad Sharma Oli | KP Sharma Oli, K.P. Sharma Oli, K. P. Sharma Oli, KP Oli
Khalid bin Khalifa Al Thani | = Khalid bin Khalifa bin Abdul Aziz al Thani
Khalifa bin Salman Al Khalifa | Khalifa bin Salman al Khalifa
Khalifa bin Zayed | Khalifa bin Zayed Al Nahyan
Kim Dae-jung | Kim Dae Jung
Kim Jong Il | Kim Jong-il
Kim Jong Un | Kim Jong-un
King Abdullah II | Abdullah II, King Abdullah II of Jordan, = Abdullah II of Jordan
King Abdullah of Saudi Arabia | Abdullah bin Abdulaziz, = Abdullah of Saudi Arabia
King Albert II | King Albert II of Belgium, = Albert II of Belgium
King Bhumibol Adulyadej | Bhumibol Adulyadej, = Phumiphon Adunyadet
King Birendra | = Birendra of Nepal
King Carl XVI Gustaf | Carl XVI Gustaf, King Carl Gustaf, = Carl XVI Gustaf of Sweden
King Charles III | King Charles, Charles III
King Dipendra | = Dipendra of Nepal
King Fahd | King Fahd of Saudi Arabia, = Fahd bin Abdulaziz al Saud
King Felipe VI | King Felipe, Felipe VI, = Felipe VI of Spain
King Frederik X | King Frederik, Frederik X
King George Tupou V | George Tupou V, = George Tupou V of Tonga
King Gyanendra | = Gyanendra of Nepal
King Harald V | King Harald, Harald V, = Harald V of Norway
King Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyel Wangchuck
King Jigme Singye Wangchuck | Jigme Singye Wangchuck
King Juan Carlos I | King Juan Carlos, Juan Carlos I, = Juan Carlos I of Spain
King Letsie III | Letsie III, = Letsie III of Lesotho
King Maha Vajiralongkorn | Maha Vajiralongkorn, King Vajiralongkorn, = Wachiralongkon
King Mohammed VI | Mohammed VI, Mohamed VI
King Mswati III | Mswati III
King Norodom Sihamoni | Norodom Sihamoni
King Norodom Sihanouk | Norodom Sihanouk
King Philippe | King Philippe of Belgium, = Philippe I of Belgium
King Salman | King Salman of Saudi Arabia, Salman bin Abdulaziz, = Salman of Saudi Arabia
King Tupou VI | Tupou VI, = Tupou VI of Tonga
King Willem-Alexander | Willem-Alexander, = Willem-Alexander of the Netherlands
Kolinda Grabar-Kitarović | Kolinda Grabar Kitarovic
Kristrún Frostadóttir | Kristrun Frostadottir
La'auli Leuatea Schmidt | Laaulialemalietoa Leuatea Schmidt
Lai Ching-te | William Lai
Lawrence Summers | Larry Summers
Lech Kaczyński | Lech Kaczynski
Lee Han-dong | Yi Han-tong
Lee Jae-myung | Lee Jae Myung
Liz Truss | Elizabeth Truss
Ljubčo Georgievski | Ljupčo Georgievski
Lucas Papademos | Loukas Papademos
Luis Lacalle Pou | Luis Alberto Lacalle Pou
Luís Montenegro | Antonio Luis Montenegro, Luis Montenegro
Luiz Inácio Lula da Silva | Lula da Silva, Lula
Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai, Luvsannamsrai Oyun-Erdene, = Oyunerdene Luvsannamsrai
Mahamadou Issoufou | = Issoufou Mahamadou
Mahathir Mohamad | Mahathir Mohammad
Mamady Doumbouya | Mamadi Doumbouya
Manuel Zelaya | Mel Zelaya, = Manuel Zelaya Rosales
Mark Esper | Mark T. Esper
Martín Vizcarra | = Martin Vizcarra Cornejo
Masoud Pezeshkian | Massoud Pezeshkian
Megawati Sukarnoputri | Megawati Soekarnoputri
Mia Mottley | Mia Amor Mottley
Michael Sata | = Michael Chilufya Sata
Micheál Martin | Michael Martin
Michel Aoun | = Michel Awn
Michel Suleiman | Michel Sleiman, = Michel Sulayman, = Suleiman
Mike Pence | Michael Pence
Mike Pompeo | Michael Pompeo
Mikheil Saakashvili | Mikhail Saakashvili
Milo Đukanović | Milo Djukanovic, Milo Dukanovic
Milojko Spajić | Milojko Spajic
Miloš Vučević | Milos Vucevic
Mishal al-Ahmad al-Sabah | Meshal al-Ahmad al-Sabah, Mishal al-Ahmad al-Jaber al-Sabah, = Mishal al-Ahmad al-Jabir al-Sabah
Mizan Zainal Abidin | = Mizan Zainal Abidin of Terengganu
Moammar Gadhafi | Muammar Gaddafi, Moammar Gaddafi, Muammar Qaddafi, = Muammar Abu Minyar al-Qadhafi
Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo, Mohamed Abdullahi Farmaajo
Mohamed al-Menfi | Mohammed al-Menfi, Mohamed Menfi
Mohamed bin Zayed | Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed al Nahyan
Mohamed Morsi | Mohammed Morsi, Mohamed Mursi, Mohammed Mursi
Mohamed Muizzu | Mohamed Muizzi
Mohamed Ould Ghazouani | Mohamed Ould Cheikh Ghazouani
Mohammad Khatami | Mohammed Khatami
Mohammad Mokhber | Mohammad Mokher
Mohammed al-Bashir | Mohammad al-Bashir, = Muhammad al-Bashir
Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman, Mohammed bin Abdulrahman bin Jassim Al Thani, = Muhammad bin Abd al-Rahman al Thani
Mohammed bin Rashid Al Maktoum | Mohammed bin Rashid, Mohammed bin Rashid al Maktoum
Mohammed bin Salman | Mohammad bin Salman, Mohamed bin Salman, Crown Prince Mohammed bin Salman
Mohammed Shahabuddin | Mohammad Shahabuddin, = Mohammad Shahabuddin Chuppi
Mohammed Shia al-Sudani | Mohammed Shia' al-Sudani, Mohammed Shia Al Sudani
Mokgweetsi Masisi | = Mokgweetse Eric Masisi
Mostafa Madbouly | Moustafa Madbouly, Mostafa Madbouli
Muhammad Yunus | Mohammad Yunus, Muhammed Yunus
Mustafa al-Kadhimi | Mustafa Kadhimi
King Taufa'ahau Tupou IV | = Tāufaʻāhau Tupou IV of Tonga
Akilisi Pohiva | 'Akilisi Pohiva, = ʻAkilisi Pohiva
Pohiva Tu'i'onetoa | = Pohiva Tuʻiʻonetoa
Siale'ataongo Tu'ivakano | Lord Tu'ivakano, = Sialeʻataongo Tuʻivakanō
Otkir Sultonov | = O‘tkir Sultonov
Navin Ramgoolam | Navinchandra Ramgoolam
Najib Mikati | = Najib Miqati
Nana Akufo-Addo | Nana Addo Dankwa Akufo-Addo
Nataša Pirc Musar | Natasa Pirc Musar
Nawaf al-Ahmad al-Sabah | Nawaf al-Ahmad al-Jaber al-Sabah
Nayib Bukele | = Nayib Armando Bukele Ortez
Neal Wolin | = Neal S. Wolin
Nguyen Minh Triet | = Nguyễn Minh Triết
Nguyen Phu Trong | = Nguyễn Phú Trọng
Nguyen Tan Dung | = Nguyễn Tấn Dũng
Nguyen Xuan Phuc | = Nguyễn Xuân Phúc
Nicky Morgan | Baroness Morgan of Cotes
Nicolae Timofti | = Nicolae Nasoc
Nicolás Maduro | Nicolas Maduro Moros
Nicolas Sarkozy | = French Coprince Nicolas Sarkozy
Nicos Anastasiades | Nikos Anastasiades
Nikos Christodoulides | Nikos Christodoulidis
Nouri al-Maliki | Nuri al-Maliki
Olivier Mahafaly | = Olivier Mahafaly Solonandrasana
Ollanta Humala | = Ollanta Humala Tasso
Omar al-Bashir | Omar Hassan al-Bashir, = Umar Hassan Ahmad al-Bashir
Omar Bongo | Omar Bongo Ondimba, = El Hadj Omar Bongo
Paetongtarn Shinawatra | = Phaethongthan Chinnawat
Pak Pong Ju | Pak Pong-ju
Pam Bondi | Pamela Bondi
Park Geun-hye | Park Geun Hye
Park Tae-joon | = Pak Tae-chun
Pascal Nyabenda | = Nyabenda
Patrick McLoughlin | Lord McLoughlin
Paul Murphy | Lord Murphy of Torfaen
Paul O'Neill | Paul H. O'Neill
Pedro Castillo | = Jose Pedro Castillo Terrones
Pedro Pablo Kuczynski | = Pedro Pablo Kuczynski Godard
Pete Hegseth | Peter Hegseth
Peter Hain | Lord Hain
Peter Mandelson | Lord Mandelson
Pham Minh Chinh | = Phạm Minh Chính
Phan Van Khai | = Phan Văn Khải
Philip Davis | Brave Davis, = Philip "Brave" Davis
Philip Hammond | Lord Hammond of Runnymede
Pope Benedict XVI | Benedict XVI, Pope Benedict
Pope Francis | = Francis
Pope John Paul II | John Paul II
Pope Leo XIV | Leo XIV
Porfirio Lobo | = Porfirio Lobo Sosa
Prawit Wongsuwan | Prawit Wongsuwon
Prayut Chan-o-cha | Prayuth Chan-ocha, Prayut Chan-ocha, Prayuth Chan-o-cha
Prince Albert II | Prince Albert II of Monaco, Prince Albert of Monaco, = Albert II
Prince Hans-Adam II | Hans-Adam II
Prince Rainier III | Prince Rainier, Rainier III
Prithvirajsing Roopun | Pritivirajsing Roopun
Pushpa Kamal Dahal | Prachanda
Qaboos bin Said | Sultan Qaboos, Qaboos bin Said al-Said
Queen Beatrix | = Beatrix of the Netherlands
Queen Elizabeth II | Queen Elizabeth, Elizabeth II
Queen Margrethe II | Queen Margrethe, Margrethe II, = Margrethe II of Denmark
Rafael Correa | = Rafael Correa Delgado
Rafic Hariri | Rafik Hariri, = Rafiq Hariri
Raila Odinga | = Raila A Odinga
Ranil Wickremesinghe | Ranil Wickremasinghe
Rashad al-Alimi | = Rashad Muhammad al-Alimi
Recep Tayyip Erdoğan | Tayyip Erdogan
Ricardo Maduro | = Maduro
Rimantas Šadžius | Rimantas Sadzius
Rivo Rakotovao | = Rakotovao
Robert Beugré Mambé | = Robert Beujre Mambe, = Robert Breugre Mambe
Robert Gates | Bob Gates
Roberto Micheletti | = Micheletti
Roch Kaboré | Roch Marc Christian Kaboré, Roch Marc Kaboré
Rodrigo Chaves | = Rodrigo Alberto de Jesús Chaves Robles
Rodrigo Paz | Rodrigo Paz Pereira
Roh Moo-hyun | Roh Moo Hyun
Roman Golovchenko | Raman Halouchanka
Rose Francine Rogombé | = Rogombe
Saad Hariri | Saad al-Hariri, = Sa'ad al-Hariri
Saad-Eddine El Othmani | Saad Eddine El Othmani, = Saad-Eddine al-Othmani, = Saadeddine Othmani
Sabah al-Ahmad al-Sabah | Sabah al-Ahmad al-Jaber al-Sabah
Sadyr Japarov | Sadyr Zhaparov
Salahuddin Abdul Aziz Shah | = Salahuddin of Selangor
Salman bin Hamad Al Khalifa | = Salman bin Hamad bin Isa al Khalifa
Salomé Zourabichvili | Salome Zourabichvili, Salome Zurabishvili
Salva Kiir | Salva Kiir Mayardit
Sam Matekane | Samuel Matekane, = Ntsokoane Samuel Matekane
Sam Nujoma | = Sam Shafishuna Nujoma
Sama Lukonde | Jean-Michel Sama Lukonde, = Jean-Michel Sama Lukonde Kyenge
Samia Suluhu Hassan | Samia Suluhu
Santiago Peña | = Santiago Peña Palacios
Serdar Berdymukhamedov | Serdar Berdimuhamedow, Serdar Berdimuhamedov
Sergey Stanishev | Sergei Stanishev
Shehbaz Sharif | Shahbaz Sharif
Shinzo Abe | Shinzō Abe
Sigmundur Davíð Gunnlaugsson | Sigmundur David Gunnlaugsson
Sigurður Ingi Jóhannsson | Sigurdur Ingi Johannsson
Simeon Saxe-Coburg-Gotha | Simeon Sakskoburggotski, Simeon II, = Simeon II of Bulgaria
Sitiveni Rabuka | = Sitiveni Ligamamada Rabuka
Slavica Đukić Dejanović | Slavica Djukic Dejanovic, Slavica Dukic Dejanovic
Sophie Wilmès | Sophie Wilmes
Srettha Thavisin | = Settha Thawisin
Stefan Yanev | Stefan Janev
Steve Barclay | Stephen Barclay
Stuart Young | = Stuart Richard Young
Sultan Abdullah | Al-Sultan Abdullah, = Abdullah of Pahang
Sultan Ibrahim | Sultan Ibrahim Iskandar, = Ibrahim ibni al-Marhum Sultan Iskandar
Sultan Muhammad V | Muhammad V, = Muhammad V of Kelantan
Surayud Chulanont | = Surayut Chulanon
Syed Sirajuddin | = Sirajuddin of Perlis
Tamás Sulyok | Tamas Sulyok
Tamim bin Hamad Al Thani | Tamim bin Hamad, Tamim bin Hamad al Thani
Taro Aso | Tarō Asō
Taye Atske Selassie | Taye Atske-Selassie
Teodoro Obiang | Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo
Tessa Jowell | Baroness Jowell
Thaksin Shinawatra | = Thaksin Chinnawat
Tharman Shanmugaratnam | Tharman
Thomas Boni Yayi | Boni Yayi, = Thomas Yayi Boni
Thomas Shannon | Tom Shannon, = Thomas A. Shannon, Jr.
Thongloun Sisoulith | Thongloun Sisoulit
To Lam | = Tô Lâm
Tom Thabane | Thomas Thabane
Tommy Remengesau | Tommy Remengesau Jr., = Tommy Esang Remengesau, Jr.
Tran Dai Quang | Trần Đại Quang
Tran Duc Luong | Trần Đức Lương
Truong Tan Sang | = Trương Tấn Sang
Tuilaepa Sailele Malielegaoi | Tuilaepa Malielegaoi, = Tuila'Epa Lupesoliai Sailele Malielegaoi
Ukhnaagiin Khurelsukh | Khurelsukh Ukhnaa, Ukhnaa Khurelsukh
Umaro Sissoco Embaló | Umaro Sissoco Embalo
Đuro Macut | Djuro Macut
Valentín Paniagua | Valentin Paniagua
Vicente Fox | = Vicente Fox Quesada
Viktor Orbán | Viktor Orban
Viktor Yanukovych | Viktor Yanukovich
Viktor Yushchenko | Viktor Yuschenko
Vince Cable | Vincent Cable
Vo Thi Anh Xuan | = Võ Thị Ánh Xuân
Vo Van Thuong | Vo van Thuong
Volodymyr Groysman | Volodymyr Hroysman
Volodymyr Zelenskyy | Volodymyr Zelensky, Volodymyr Zelenskiy, Vladimir Zelensky, Volodymyr Zelenskyi
Voreqe Bainimarama | Frank Bainimarama, = Voreqe "Frank" Bainimarama
William Barr | Bill Barr
William Burns | = William Joseph Burns
William Hague | Lord Hague
Xanana Gusmão | = Kay Rala Xanana Gusmao
Xavier Espot | = Xavier Espot Zamora
Xi Jinping | Xi
Xiomara Castro | = Iris Xiomara Castro de Zelaya
Yahya Jammeh | = Yahya A. J. J. Jammeh
Yamandú Orsi | = Yamandú Orsi Martínez
Yasser Arafat | Yasir Arafat
Yingluck Shinawatra | = Yinglak Chinnawat
Yoon Suk Yeol | Yoon Suk-yeol, Yoon Seok-youl
Yoshiro Mori | Yoshirō Mori
Yousaf Raza Gilani | Yousuf Raza Gilani, = Yousaf Raza Gillani
Yulia Tymoshenko | Yuliya Tymoshenko
Yuriy Yekhanurov | Yuri Yekhanurov
Zayed bin Sultan Al Nahyan | Zayed bin Sultan al Nahyan
Željka Cvijanović | Zeljka Cvijanovic
Zoran Đinđić | Zoran Djindjic, Zoran Dindic
Zurab Nogaideli | Zurab Noghaideli
`
const parts = (text = '') => text.split(/,(?! (?:Jr|Grand)\b)/).map((part) => part.trim()).filter((part) => part !== '')

/** What a name is compared by: without accents, case and hyphens. */
export const keyOf = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[øöó]/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i').replace(/[’‘ʻ`]/g, "'").replace(/[-\s]+/g, ' ').trim()

/** People by the usual form of their name: forms that newspapers use, and forms that only the data has. */
const people = table.trim().split('\n').map((line) => {
  const [name, forms] = line.split('|').map((part) => part.trim())
  const all = parts(forms)
  return { name, aliases: all.filter((form) => !form.startsWith('=')), inData: all.filter((form) => form.startsWith('=')).map((form) => form.slice(1).trim()) }
})

const accents = (name) => name.length - name.replace(/[^\x00-\x7F]/g, '').length

/**
 * Makes the function that gives the usual form of a name of the data, and `undefined` for a lone surname.
 *
 * @param names every name of the data: of several spellings that differ in accents alone, the one with most accents is kept
 */
export function makeNameOf(names) {
  const usual = new Map()
  for (const name of names) {
    const before = usual.get(keyOf(name))
    if (before === undefined || accents(name) > accents(before)) usual.set(keyOf(name), name)
  }
  for (const { name, aliases, inData } of people) for (const form of [name, ...aliases, ...inData]) usual.set(keyOf(form), name)
  return (name) => {
    const found = usual.get(keyOf(name)) ?? name
    return found.includes(' ') ? found : undefined
  }
}

const idOf = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ|ð/g, 'd').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i').replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** The people of the table who hold an office of the pack and have more than one name. */
export function readPeople(holders) {
  return people.filter(({ name, aliases }) => holders.has(name) && aliases.length > 0)
    .map(({ name, aliases }) => ({ id: idOf(name), name, aliases: aliases.filter((alias) => alias !== name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
