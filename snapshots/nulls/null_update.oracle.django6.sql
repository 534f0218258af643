-- Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None)

UPDATE "EXAMPLE_MEASUREMENT" SET "AMOUNT" = %s, "PAYLOAD" = %s, "TOKEN" = %s, "RATIO" = %s
WHERE
  "EXAMPLE_MEASUREMENT"."ID" = %s;
-- parameters: (None, None, None, None, 1)
