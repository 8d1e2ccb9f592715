type t = {
  title : string;
  pages : Page.t list;
}

let of_pages ~title pages =
  { title; pages = List.sort Page.compare_days pages }

let length site =
  List.fold_left
    (fun sum (page : Page.t) -> Q.add sum page.leagues)
    Q.zero site.pages

let leagues q =
  let whole, rest = Z.div_rem (Q.num q) (Q.den q) in
  if Z.equal rest Z.zero then Z.to_string whole
  else if Z.equal whole Z.zero then Q.to_string q
  else
    Printf.sprintf "%s %s/%s" (Z.to_string whole) (Z.to_string rest)
      (Z.to_string (Q.den q))

let index site =
  let row (page : Page.t) =
    Printf.sprintf
      "<tr><td>%d</td><td><a href=\"%s.html\">%s</a></td><td>%s</td></tr>"
      page.day (Html.escape page.name) (Html.escape page.title)
      (leagues page.leagues)
  in
  Html.document ~title:site.title
    (Printf.sprintf
       "<h1>%s</h1>\n<table>\n%s\n</table>\n<p>%s leagues in all.</p>"
       (Html.escape site.title)
       (String.concat "\n" (List.map row site.pages))
       (leagues (length site)))

let page (page : Page.t) =
  let text = Omd.to_html (Omd.of_string page.body) in
  Html.document ~title:page.title
    (Printf.sprintf "<h1>%s</h1>\n%s\n<p><a href=\"index.html\">Back</a></p>"
       (Html.escape page.title) text)

let stops site =
  let stop (page : Page.t) =
    `Assoc
      [
        ("title", `String page.title);
        ("day", `Int page.day);
        ("leagues", `String (Q.to_string page.leagues));
        ("page", `String (page.name ^ ".html"));
      ]
  in
  Yojson.Safe.pretty_to_string (`List (List.map stop site.pages))

let files site =
  ("index.html", index site)
  :: ("stops.json", stops site)
  :: List.map
       (fun (stop : Page.t) -> (stop.name ^ ".html", page stop))
       site.pages
