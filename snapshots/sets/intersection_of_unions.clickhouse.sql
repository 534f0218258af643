-- Entry.objects.filter(pk__in=Entry.objects.filter(rating=5).values('pk').union(Entry.objects.filter(rating=4).values('pk')).intersection(Entry.objects.filter(blog=1).values('pk')))
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
      (
        SELECT
          "u0"."id" AS "pk"
        FROM "example_entry" AS "u0"
        WHERE
          "u0"."rating" = %s
      )
      UNION DISTINCT
      (
        SELECT
          "u0"."id" AS "pk"
        FROM "example_entry" AS "u0"
        WHERE
          "u0"."rating" = %s
      )
    )
    INTERSECT DISTINCT
    (
      SELECT
        "u0"."id" AS "pk"
      FROM "example_entry" AS "u0"
      WHERE
        "u0"."blog_id" = %s
    )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: (5, 4, 1)
