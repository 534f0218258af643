-- Measurement.objects.create(pk=500, label='new', whole=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00%s', address='::1', token=KEY)

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
    %s,
    %s
  );
-- parameters: (500, 'new', '', '', None, 1, None, 0, 0, 0, 0.5, Decimal('0.5'), 0, 1, b'\x00%s', '::1', 'ffffffff000040008000000000000001')
