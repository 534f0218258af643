-- Awkward.objects.filter(opened=None).update(opened=F('long'), size=0.25)

UPDATE `Awkward Table [x]` SET `[opened]` = `Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters`, `Größe` = %s
WHERE
  `Awkward Table [x]`.`[opened]` IS NULL;
-- parameters: (0.25,)
