-- Awkward.objects.filter(spaced__in=TEXTS).order_by('pk')

SELECT
  `Awkward Table [x]`.`id`,
  `Awkward Table [x]`.`with a space`,
  `Awkward Table [x]`.`right ] bracket`,
  `Awkward Table [x]`.`[opened]`,
  `Awkward Table [x]`.`MixedCase`,
  `Awkward Table [x]`.`o'clock`,
  `Awkward Table [x]`.`Größe`,
  `Awkward Table [x]`.`a?b:c@d`,
  `Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters`,
  `Awkward Table [x]`.`Foreign Key`
FROM `Awkward Table [x]`
WHERE
  `Awkward Table [x]`.`with a space` IN (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
ORDER BY
  `Awkward Table [x]`.`id` ASC;
-- parameters: ('%s', '?', ':p0', '@p1', '$1', '%%', '%(name)s', '__p0__', '{0}', "'%s'", '--', '/*', ';', "N'x'", '\\', '"')
