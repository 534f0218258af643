-- Measurement.objects.create(pk=500, label='new', whole=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00%s', address='::1', token=KEY)

INSERT INTO `example_measurement` (
  `id`,
  `label`,
  `slug`,
  `url`,
  `small`,
  `whole`,
  `big`,
  `positive`,
  `positive_small`,
  `positive_big`,
  `ratio`,
  `amount`,
  `is_valid`,
  `is_checked`,
  `payload`,
  `address`,
  `token`
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
-- parameters: (500, 'new', '', '', None, 1, None, 0, 0, 0, 0.5, Decimal('0.5'), False, True, b'\x00%s', '::1', 'ffffffff-0000-4000-8000-000000000001')
