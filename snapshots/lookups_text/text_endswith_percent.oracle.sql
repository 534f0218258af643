-- Author.objects.filter(name__endswith='%')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  "EXAMPLE_AUTHOR"."NAME" LIKE %s ESCAPE '\';
-- parameters: ('%\\%',)
