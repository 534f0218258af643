-- Entry.objects.filter(rating__in=RawSQL('(SELECT "rating" FROM "example_entry" WHERE "rating" > 2)', ()))
--     .order_by(F('rating').desc(), 'pk')

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
  "example_entry_outer"."rating" IN (
    SELECT
      "rating"
    FROM "example_entry"
    WHERE
      "rating" > 2
  )
ORDER BY
  "example_entry_outer"."rating" DESC,
  "example_entry_outer"."id" ASC;
-- parameters: ()
