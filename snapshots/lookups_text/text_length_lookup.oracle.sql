-- Author.objects.filter(GreaterThan(Length('name'), 7)).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  LENGTH("EXAMPLE_AUTHOR"."NAME") > %s
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: (7,)
