-- Awkward.objects.create(pk=500, spaced='new', bracket=1, mixed='M', quoted="'", size=1.5, marker=1, long=1, reserved_id=1)

INSERT INTO `Awkward Table [x]` (
  `id`,
  `with a space`,
  `right ] bracket`,
  `[opened]`,
  `MixedCase`,
  `o'clock`,
  `Größe`,
  `a?b:c@d`,
  `a_column_whose_name_is_longer_than_thirty_characters`,
  `Foreign Key`
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s);
-- parameters: (500, 'new', 1, None, 'M', "'", 1.5, 1, 1, 1)
