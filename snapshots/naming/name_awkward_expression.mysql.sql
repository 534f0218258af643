-- Awkward.objects.order_by('pk').annotate(v=F('marker') + F('long') * F('bracket'))

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
  `Awkward Table [x]`.`Foreign Key`,
  (
    CAST(`Awkward Table [x]`.`a?b:c@d` AS SIGNED) + (
      CAST(`Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters` AS SIGNED) * CAST(`Awkward Table [x]`.`right ] bracket` AS SIGNED)
    )
  ) AS `v`
FROM `Awkward Table [x]`
ORDER BY
  `Awkward Table [x]`.`id` ASC;
-- parameters: ()
