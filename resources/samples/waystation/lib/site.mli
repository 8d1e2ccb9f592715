(** The web site of a journey. *)

type t

val of_pages : title:string -> Page.t list -> t
(** Sorts the pages by day. *)

val length : t -> Q.t
(** All leagues together. *)

val files : t -> (string * string) list
(** Names and contents: [index.html], a page for each stop, [stops.json]. *)
