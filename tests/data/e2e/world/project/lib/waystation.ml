let read path =
  let channel = open_in_bin path in
  let text = really_input_string channel (in_channel_length channel) in
  close_in channel;
  text

let save path text =
  let channel = open_out_bin path in
  output_string channel text;
  close_out channel

let page text = Omd.to_html text

let write ~title source target =
  let names = List.sort compare (Array.to_list (Sys.readdir source)) in
  if not (Sys.file_exists target) then Sys.mkdir target 0o755;
  let save_page name =
    save
      (Filename.concat target (Filename.remove_extension name ^ ".html"))
      (page (read (Filename.concat source name)))
  in
  List.iter save_page names;
  save
    (Filename.concat target "index.html")
    (Omd.to_html ("# " ^ title ^ "\n" ^ Z.to_string (Z.of_int (List.length names))));
  save (Filename.concat target "stops.json") (Yojson.to_string names)
