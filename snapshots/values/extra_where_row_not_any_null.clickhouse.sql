-- Entry.objects.order_by('pk')
--     .extra(where=['NOT (example_entry.rating, example_entry.number_of_comments) IN (SELECT e.rating, NULLIF(e.number_of_comments, 0) FROM example_entry e WHERE e.id > example_entry.id)'])

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
    NOT EXISTS(
      SELECT
        1
      FROM example_entry AS "e"
      WHERE
        "e".id > "example_entry_outer".id
        AND (
          (
            "e".rating = "example_entry_outer".rating
            OR "e".rating IS NULL
            OR "example_entry_outer".rating IS NULL
          )
          AND (
            NULLIF("e".number_of_comments, 0) = "example_entry_outer".number_of_comments
            OR NULLIF("e".number_of_comments, 0) IS NULL
            OR "example_entry_outer".number_of_comments IS NULL
          )
        )
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
