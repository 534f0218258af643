-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  CHR(CAST((
    LENGTH("example_author"."name") + %s
  ) AS INT)) AS "v"
FROM "example_author"
ORDER BY
  "example_author"."id" ASC;
-- parameters: (60,)
