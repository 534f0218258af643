-- Entry.objects.annotate(v=UUID4())

SELECT
  "example_entry"."id",
  "example_entry"."blog_id",
  "example_entry"."headline",
  "example_entry"."body_text",
  "example_entry"."pub_date",
  "example_entry"."mod_date",
  "example_entry"."number_of_comments",
  "example_entry"."number_of_pingbacks",
  "example_entry"."rating",
  LOWER(
    HEX(RANDOMBLOB(6)) || '4' || SUBSTR(HEX(RANDOMBLOB(2)), 2) || SUBSTR('89AB', 1 + (
      RANDOM() & 3
    ), 1) || SUBSTR(HEX(RANDOMBLOB(8)), 2)
  ) AS "v"
FROM "example_entry";
-- parameters: ()
