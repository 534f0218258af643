-- Entry.objects.values(an_annotation_of_thirty_letters_1=F('rating'), an_annotation_of_thirty_letters_2=F('pk'))
--     .order_by('pk')

SELECT
  `example_entry`.`rating` AS `an_annotation_of_thirty_letters_1`,
  `example_entry`.`id` AS `an_annotation_of_thirty_letters_2`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
