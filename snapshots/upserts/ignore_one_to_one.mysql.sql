-- Passport.objects.bulk_create([Passport(person_id=1, number='NEW-1'), Passport(person_id=8, number='NEW-2', expires=date(2030, 1, 1))], ignore_conflicts=True)

INSERT INTO `example_passport` (
  `person_id`,
  `number`,
  `expires`
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s) ON DUPLICATE KEY UPDATE `person_id` = `example_passport`.`person_id`;
-- parameters: (1, 'NEW-1', None, 8, 'NEW-2', datetime.date(2030, 1, 1))
