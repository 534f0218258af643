-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  CASE
    WHEN NOT (
      LENGTH("example_author"."name") + %s
    ) IS NULL
    THEN CHAR((
      LENGTH("example_author"."name") + %s
    ))
  END AS "v"
FROM "example_author"
ORDER BY
  "example_author"."id" ASC;
-- parameters: (60, 60)
