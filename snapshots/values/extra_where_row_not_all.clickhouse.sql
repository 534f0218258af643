-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.rating, example_entry.number_of_comments) <> ALL (SELECT e.number_of_comments, e.rating FROM example_entry e WHERE e.rating > %s)'], params=[2])

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
    NOT (
      ("example_entry_outer".rating, "example_entry_outer".number_of_comments) IN (
        SELECT
          "e".number_of_comments,
          "e".rating
        FROM example_entry AS "e"
        WHERE
          "e".rating > %s
      )
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: (2,)
