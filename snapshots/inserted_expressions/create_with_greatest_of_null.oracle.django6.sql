-- Measurement.objects.create(pk=500, label='new', whole=Greatest(Value(None, output_field=IntegerField()), Value(3), Value(2)))

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
    GREATEST(COALESCE(CAST(NULL AS NUMBER(11)), %s), %s, %s),
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
  )
RETURNING "EXAMPLE_MEASUREMENT"."ID", "EXAMPLE_MEASUREMENT"."WHOLE" INTO %s, %s;
-- parameters: (500, 'new', '', '', None, 3, 3, 2, None, 0, 0, 0, None, None, 0, None, None, None, None, <variable for id>, <variable for whole>)
