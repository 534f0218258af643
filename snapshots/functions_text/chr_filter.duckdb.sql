-- Author.objects.filter(name__startswith=Chr(ord('J'))).order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email"
FROM "example_author"
WHERE
  STARTS_WITH("example_author"."name", (
    CHR(74)
  ))
ORDER BY
  "example_author"."id" ASC;
-- parameters: ()
