-- Measurement.objects.create(pk=500, label='new', whole=Case(When(Value(True), then=Value(7) / Value(2)), default=0))

INSERT INTO "EXAMPLE_MEASUREMENT" (
  "ID",
  "LABEL",
  "SLUG",
  "URL",
  "SMALL",
  "WHOLE",
  "BIG",
  "POSITIVE",
  "POSITIVE_SMALL",
  "POSITIVE_BIG",
  "RATIO",
  "AMOUNT",
  "IS_VALID",
  "IS_CHECKED",
  "PAYLOAD",
  "ADDRESS",
  "TOKEN"
)
VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    CASE WHEN %s = 1 THEN (
      TRUNC(%s / %s)
    ) ELSE %s END,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'new', '', '', None, 1, 7, 2, 0, None, 0, 0, 0, None, None, 0, None, None, None, None)
