-- OrderLine.objects.filter(pk=1).delete()

DELETE FROM "EXAMPLE_ORDERLINE"
WHERE
  "EXAMPLE_ORDERLINE"."ID" = %s;
-- parameters: (1,)
