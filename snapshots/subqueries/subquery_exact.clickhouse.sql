-- Entry.objects.filter(pub_date=Subquery(Entry.objects.order_by('-pub_date').values('pub_date')[:1]))
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
  "example_entry_outer"."pub_date" = (
    SELECT
      "u0"."pub_date" AS "pub_date"
    FROM "example_entry" AS "u0"
    ORDER BY
      1 DESC
    LIMIT 1
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
