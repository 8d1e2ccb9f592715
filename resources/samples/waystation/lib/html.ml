let escape text =
  let buffer = Buffer.create (String.length text) in
  String.iter
    (function
      | '<' -> Buffer.add_string buffer "&lt;"
      | '>' -> Buffer.add_string buffer "&gt;"
      | '&' -> Buffer.add_string buffer "&amp;"
      | '"' -> Buffer.add_string buffer "&quot;"
      | c -> Buffer.add_char buffer c)
    text;
  Buffer.contents buffer

let document ~title body =
  String.concat "\n"
    [
      "<!doctype html>";
      "<html lang=\"en\">";
      "<head>";
      "<meta charset=\"utf-8\">";
      "<title>" ^ escape title ^ "</title>";
      "</head>";
      "<body>";
      body;
      "</body>";
      "</html>";
      "";
    ]
