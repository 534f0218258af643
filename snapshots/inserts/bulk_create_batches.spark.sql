-- Author.objects.bulk_create([Author(pk=500 + number, name='New', email='new@example.com') for number in range(5)], batch_size=2)

INSERT INTO `example_author` (
  `id`,
  `name`,
  `email`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

INSERT INTO `example_author` (
  `id`,
  `name`,
  `email`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

INSERT INTO `example_author` (
  `id`,
  `name`,
  `email`
)
VALUES
  (%s, %s, %s);
-- parameters: (504, 'New', 'new@example.com')
