-- Author.objects.order_by(Collate('name', 'C'), 'pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  "EXAMPLE_AUTHOR"."NAME" COLLATE "BINARY" ASC,
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
