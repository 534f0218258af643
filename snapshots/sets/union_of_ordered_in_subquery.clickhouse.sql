-- Entry.objects.filter(pk__in=Entry.objects.order_by('-rating').values('pk').union(Blog.objects.order_by('name').values('pk')))
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
  "example_entry_outer"."id" IN (
    (
      SELECT
        "u0"."id" AS "pk"
      FROM "example_entry" AS "u0"
    )
    UNION DISTINCT
    (
      SELECT
        "u0"."id" AS "pk"
      FROM "example_blog" AS "u0"
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: ()
