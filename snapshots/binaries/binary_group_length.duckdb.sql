-- Picture.objects.values(n=Length('content')).annotate(c=Count('pk'))

SELECT
  OCTET_LENGTH("example_picture"."content") AS "n",
  COUNT("example_picture"."id") AS "c"
FROM "example_picture"
GROUP BY
  OCTET_LENGTH("example_picture"."content");
-- parameters: ()
