-- Awkward.objects.filter(Q(quoted='?') | Q(quoted='$1') | Q(mixed='%%')).order_by('pk')

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
  (
    `Awkward Table [x]`.`o'clock` = %s
    OR `Awkward Table [x]`.`o'clock` = %s
    OR `Awkward Table [x]`.`MixedCase` = %s
  )
ORDER BY
  `Awkward Table [x]`.`id` ASC;
-- parameters: ('?', '$1', '%%')
