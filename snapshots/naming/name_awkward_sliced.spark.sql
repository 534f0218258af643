-- Awkward.objects.order_by('pk').values_list('quoted', 'size', 'long')[2:6]

SELECT
  `Awkward Table [x]`.`o'clock` AS `quoted`,
  `Awkward Table [x]`.`Größe` AS `size`,
  `Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters` AS `long`
FROM `Awkward Table [x]`
ORDER BY
  `Awkward Table [x]`.`id` ASC
LIMIT 4
OFFSET 2;
-- parameters: ()
