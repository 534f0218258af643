-- Entry.objects.annotate(v=UUID7())

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
    PRINTF('%%012x', CAST((
      JULIANDAY('now') - 2440587.5
    ) * 86400000 AS INTEGER)) || '7' || SUBSTR(HEX(RANDOMBLOB(2)), 2) || SUBSTR('89AB', 1 + (
      RANDOM() & 3
    ), 1) || SUBSTR(HEX(RANDOMBLOB(8)), 2)
  ) AS "v"
FROM "example_entry";
-- parameters: ()
