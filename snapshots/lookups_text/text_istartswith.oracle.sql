-- Author.objects.filter(name__istartswith='JOHN').order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  UPPER("EXAMPLE_AUTHOR"."NAME") LIKE UPPER(%s) ESCAPE '\'
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ('JOHN%',)
