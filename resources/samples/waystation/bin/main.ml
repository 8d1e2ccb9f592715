open Cmdliner

let read_file path =
  let channel = open_in_bin path in
  Fun.protect
    ~finally:(fun () -> close_in channel)
    (fun () -> really_input_string channel (in_channel_length channel))

let write_file path text =
  let channel = open_out_bin path in
  Fun.protect
    ~finally:(fun () -> close_out channel)
    (fun () -> output_string channel text)

let read_page folder file =
  Waystation.Page.parse
    ~name:(Filename.remove_extension file)
    (read_file (Filename.concat folder file))

let read_pages folder =
  Sys.readdir folder |> Array.to_list
  |> List.filter (fun file -> Filename.check_suffix file ".md")
  |> List.map (read_page folder)

let generate title source target =
  let pages =
    if Sys.file_exists source && Sys.is_directory source then
      read_pages source
    else [ Error (source ^ ": no such folder") ]
  in
  match
    List.filter_map (function Error e -> Some e | Ok _ -> None) pages
  with
  | error :: _ -> Error (`Msg error)
  | [] ->
    let site =
      Waystation.Site.of_pages ~title (List.filter_map Result.to_option pages)
    in
    if not (Sys.file_exists target) then Sys.mkdir target 0o755;
    List.iter
      (fun (name, text) -> write_file (Filename.concat target name) text)
      (Waystation.Site.files site);
    Ok ()

let title =
  let doc = "Title of the site." in
  Arg.(value & opt string "Waystations" & info [ "title" ] ~docv:"TITLE" ~doc)

let source =
  let doc = "Folder with the Markdown pages." in
  Arg.(required & pos 0 (some string) None & info [] ~docv:"SOURCE" ~doc)

let target =
  let doc = "Folder to write the site to; made if it does not exist." in
  Arg.(required & pos 1 (some string) None & info [] ~docv:"TARGET" ~doc)

let command =
  let doc = "turn travel notes into a web site" in
  Cmd.v
    (Cmd.info "waystation" ~doc)
    Term.(term_result (const generate $ title $ source $ target))

let () = exit (Cmd.eval command)
