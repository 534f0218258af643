-- Entry.objects.annotate(above=F('rating') - Subquery(Entry.objects.filter(blog=OuterRef('blog')).values('blog').annotate(a=Avg('rating')).values('a')))
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
  "example_entry_outer"."rating",
  (
    "example_entry_outer"."rating" - (
      SELECT
        AVG("u0"."rating") AS "a"
      FROM "example_entry" AS "u0"
      WHERE
        "u0"."blog_id" = (
          "example_entry_outer"."blog_id"
        )
      GROUP BY
        "u0"."blog_id"
    )
  ) AS "above"
FROM "example_entry" AS "example_entry_outer"
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
