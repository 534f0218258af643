-- Entry.objects.order_by('pk').values('pk', low=Lower('headline'), size=Length('headline'))

SELECT
  "example_entry"."id" AS "pk",
  lowerUTF8("example_entry"."headline") AS "low",
  lengthUTF8("example_entry"."headline") AS "size"
FROM "example_entry"
ORDER BY
  1 ASC;
-- parameters: ()
