-- Author.objects.exclude(pk__in=Author.objects.order_by('name').values('pk')[:3]).order_by('pk')

SELECT
  "example_author_outer"."id",
  "example_author_outer"."name",
  "example_author_outer"."email"
FROM "example_author" AS "example_author_outer"
WHERE
  NOT (
    "example_author_outer"."id" IN (
      SELECT
        "u0"."id" AS "pk"
      FROM "example_author" AS "u0"
      ORDER BY
        "u0"."name" ASC
      LIMIT 3
    )
  )
ORDER BY
  "example_author_outer"."id" ASC;
-- parameters: ()
