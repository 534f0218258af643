-- Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None)

UPDATE "example_measurement" SET "amount" = %s, "payload" = %s, "token" = %s, "ratio" = %s
WHERE
  "example_measurement"."id" = %s;
-- parameters: (None, None, None, None, 1)
