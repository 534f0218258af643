-- Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None)

UPDATE "EXAMPLE_MEASUREMENT" SET "AMOUNT" = NULL, "PAYLOAD" = NULL, "TOKEN" = NULL, "RATIO" = NULL
WHERE
  "EXAMPLE_MEASUREMENT"."ID" = %s;
-- parameters: (1,)
