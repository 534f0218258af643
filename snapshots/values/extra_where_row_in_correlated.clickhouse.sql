-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.blog_id, example_entry.rating) IN (SELECT e.blog_id, e.rating FROM example_entry e WHERE e.id > example_entry.id)'])

SELECT
  "example_entry_outer"."id",
  "example_entry_outer"."blog_id",
  "example_entry_outer"."headline",
  "example_entry_outer"."body_text",
  "example_entry_outer"."pub_date",
  "example_entry_outer"."mod_date",
  "example_entry_outer"."number_of_comments",
  "example_entry_outer"."number_of_pingbacks",
  "example_entry_outer"."rating"
FROM "example_entry" AS "example_entry_outer"
WHERE
  (
    EXISTS(
      SELECT
        1
      FROM example_entry AS "e"
      WHERE
        "e".id > "example_entry_outer".id
        AND (
          "e".blog_id = "example_entry_outer".blog_id
          AND "e".rating = "example_entry_outer".rating
        )
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
