-- Author.objects.order_by(-Length('name'), 'pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  (
    LENGTH("EXAMPLE_AUTHOR"."NAME") * %s
  ) ASC,
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: (-1,)
