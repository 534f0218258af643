-- Measurement.objects.create(pk=500, label='new', whole=Value(5.5) / Value(2.0), big=Value(1.75), amount=of_amounts(2 / Value(Decimal('3.5'))))

INSERT INTO "example_measurement" (
  "id",
  "label",
  "slug",
  "url",
  "small",
  "whole",
  "big",
  "positive",
  "positive_small",
  "positive_big",
  "ratio",
  "amount",
  "is_valid",
  "is_checked",
  "payload",
  "address",
  "token"
)
VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    (
      %s / %s
    ),
    %s,
    %s,
    %s,
    %s,
    %s,
    (
      %s / %s
    ),
    %s,
    %s,
    %s,
    %s,
    %s
  )
RETURNING "example_measurement"."id", "example_measurement"."whole", "example_measurement"."big", "example_measurement"."amount";
-- parameters: (500, 'new', '', '', None, 5.5, 2.0, 1.75, 0, 0, 0, None, 2, Decimal('3.5'), False, None, None, None, None)
