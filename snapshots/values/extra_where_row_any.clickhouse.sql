-- Entry.objects.order_by('pk')
--     .extra(where=['(rating, number_of_comments) = ANY (SELECT number_of_comments, rating FROM example_entry)'])

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
    (rating, number_of_comments) IN (
      SELECT
        number_of_comments,
        rating
      FROM example_entry
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
