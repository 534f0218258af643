-- Author.objects.bulk_create([Author(pk=500 + number, name='New', email=f'{number}@example.com') for number in range(3)])

INSERT INTO `example_author` (
  `id`,
  `name`,
  `email`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
