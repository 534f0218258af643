-- Measurement.objects.bulk_create([Measurement(pk=1, label='new', whole=1), Measurement(pk=500, label='newer', small=1, whole=2, big=2 ** 40, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00%s', address='::1', token=KEY)], update_conflicts=True, unique_fields=['pk'], update_fields=['label', 'small', 'whole', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

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
  ),
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
  ) ON DUPLICATE KEY UPDATE `label` = VALUES(`label`), `small` = VALUES(`small`), `whole` = VALUES(`whole`), `big` = VALUES(`big`), `ratio` = VALUES(`ratio`), `amount` = VALUES(`amount`), `is_checked` = VALUES(`is_checked`), `payload` = VALUES(`payload`), `address` = VALUES(`address`), `token` = VALUES(`token`)
RETURNING `example_measurement`.`id`;
-- parameters: (1, 'new', '', '', None, 1, None, 0, 0, 0, None, None, False, None, None, None, None, 500, 'newer', '', '', 1, 2, 1099511627776, 0, 0, 0, 0.5, Decimal('0.5'), False, True, b'\x00%s', '::1', 'ffffffff000040008000000000000001')
