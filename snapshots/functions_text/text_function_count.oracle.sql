-- Author.objects.alias(n=Length('name')).filter(n__gt=10).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_AUTHOR"
WHERE
  LENGTH("EXAMPLE_AUTHOR"."NAME") > %s;
-- parameters: (10,)
