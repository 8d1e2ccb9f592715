open Waystation

let page text =
  match Page.parse ~name:"well" text with
  | Ok page -> page
  | Error message -> Alcotest.fail message

let test_header () =
  let well = page "title: The deep well\nday: 2\nleagues: 7/2\n\nWater." in
  Alcotest.(check string) "title" "The deep well" well.title;
  Alcotest.(check int) "day" 2 well.day;
  Alcotest.(check string) "leagues" "7/2" (Q.to_string well.leagues);
  Alcotest.(check string) "text" "Water." well.body

let test_no_header () =
  Alcotest.(check string) "name is the title" "well" (page "").title

let test_bad_leagues () =
  match Page.parse ~name:"well" "leagues: far\n\n" with
  | Ok _ -> Alcotest.fail "far is no distance"
  | Error message ->
    Alcotest.(check string)
      "message" "well: the leagues are not a fraction" message

let test_length () =
  let site =
    Site.of_pages ~title:"Journey"
      [ page "leagues: 1/3\n\n"; page "leagues: 2/3\n\n" ]
  in
  Alcotest.(check string) "exactly one" "1" (Q.to_string (Site.length site))

let test_files () =
  let site = Site.of_pages ~title:"A & B" [ page "day: 1\n\n*Sand*" ] in
  let files = Site.files site in
  Alcotest.(check (list string))
    "names"
    [ "index.html"; "stops.json"; "well.html" ]
    (List.map fst files)

let () =
  Alcotest.run "waystation"
    [
      ( "page",
        [
          Alcotest.test_case "header" `Quick test_header;
          Alcotest.test_case "no header" `Quick test_no_header;
          Alcotest.test_case "bad leagues" `Quick test_bad_leagues;
        ] );
      ( "site",
        [
          Alcotest.test_case "length" `Quick test_length;
          Alcotest.test_case "files" `Quick test_files;
        ] );
    ]
