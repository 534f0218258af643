-- Customer.objects.bulk_create([Customer(name='Alicia', email='alice@example.com', city='Oslo', wants_mail=None)], update_conflicts=True, unique_fields=['email'], update_fields=['name', 'city', 'wants_mail'])

INSERT INTO `example_customer` (
  `name`,
  `email`,
  `city`,
  `is_active`,
  `wants_mail`
)
VALUES
  (%s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `name` = VALUES(`name`), `city` = VALUES(`city`), `wants_mail` = VALUES(`wants_mail`);
-- parameters: ('Alicia', 'alice@example.com', 'Oslo', True, None)
