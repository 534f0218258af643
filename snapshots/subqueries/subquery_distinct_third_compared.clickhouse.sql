-- Entry.objects.filter(rating=Subquery(Entry.objects.values('rating').distinct().order_by('rating')[2:3]))
--     .order_by('pk')

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
  "example_entry_outer"."rating" = (
    SELECT DISTINCT
      "u0"."rating" AS "rating"
    FROM "example_entry" AS "u0"
    ORDER BY
      1 ASC
    LIMIT 1
    OFFSET 2
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
